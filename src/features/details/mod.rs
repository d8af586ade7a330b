//! The details of one agent or one department, in a drawer.

pub mod panel;
mod model;
mod fact_section;
mod agent;
mod agent_facts;
mod difference;
mod sessions;
mod team;
mod department;
mod department_tables;
